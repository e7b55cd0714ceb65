// Reads OTLP in JSON from standard input, line by line, with the collector's own reader, and prints what it found.
package main

import (
	"bufio"
	"fmt"
	"os"

	"go.opentelemetry.io/collector/pdata/ptrace"
)

func main() {
	lines, spans, named, wrong := 0, 0, 0, 0
	scanner := bufio.NewScanner(os.Stdin)
	scanner.Buffer(nil, 64*1024*1024)
	for scanner.Scan() {
		traces, err := (&ptrace.JSONUnmarshaler{}).UnmarshalTraces(scanner.Bytes())
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		lines++
		spans += traces.SpanCount()
		for i := 0; i < traces.ResourceSpans().Len(); i++ {
			resource := traces.ResourceSpans().At(i)
			if _, ok := resource.Resource().Attributes().Get("service.name"); ok {
				named++
			}
			for j := 0; j < resource.ScopeSpans().Len(); j++ {
				for k := 0; k < resource.ScopeSpans().At(j).Spans().Len(); k++ {
					span := resource.ScopeSpans().At(j).Spans().At(k)
					isEmpty := span.TraceID().IsEmpty() || span.SpanID().IsEmpty()
					if isEmpty || span.EndTimestamp() < span.StartTimestamp() || span.Kind() != ptrace.SpanKindInternal {
						wrong++
					}
				}
			}
		}
	}
	fmt.Printf("%d lines, %d spans, %d resources with a name, %d wrong\n", lines, spans, named, wrong)
}
