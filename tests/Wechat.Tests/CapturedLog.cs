using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ZiZhiJin.Wechat.Tests;

/// <summary>Everything that any category logs at any level: texts, values, scopes and exceptions.</summary>
internal sealed class CapturedLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<(LogLevel Level, string Text)> lines = new();

    public string Text => string.Join('\n', lines.Select(line => line.Text));

    public int Errors => lines.Count(line => line.Level >= LogLevel.Error);

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull
    {
        lines.Enqueue((LogLevel.Trace, $"{state}"));
        return null;
    }

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(' ', pairs) : "";
        lines.Enqueue((logLevel, $"{formatter(state, exception)} {values} {exception}"));
    }

    public void Dispose()
    {
    }
}
