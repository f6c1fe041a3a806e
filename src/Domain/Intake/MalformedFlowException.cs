namespace ZiZhiJin.Domain.Intake;

/// <summary>A flow file that must not be used. The program does not start with it.</summary>
public sealed class MalformedFlowException(string file, string? node, string reason) : Exception($"{file}: {(node is null ? "" : $"{node}: ")}{reason}")
{
    public string File { get; } = file;

    public string? Node { get; } = node;

    /// <summary>One sentence.</summary>
    public string Reason { get; } = reason;
}
