namespace ZiZhiJin.Architecture.Tests;

internal static class Violations
{
    /// <summary>Says all of them in full: a test that fails here is read as a list of what to change.</summary>
    public static void None(IEnumerable<string?> violations)
    {
        var all = violations.Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }
}
