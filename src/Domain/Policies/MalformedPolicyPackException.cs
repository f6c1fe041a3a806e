namespace ZiZhiJin.Domain.Policies;

/// <summary>A pack file that must not be used. The program does not start with it.</summary>
public sealed class MalformedPolicyPackException(string file, string path, string reason)
    : Exception($"{file}: {path}: {reason}")
{
    public string File { get; } = file;

    /// <summary>JSON path, such as <c>$.rules[11].parameters.minResidents</c>.</summary>
    public string Path { get; } = path;

    /// <summary>One sentence.</summary>
    public string Reason { get; } = reason;
}
