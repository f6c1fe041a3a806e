namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>Some versions of a survey. Those beyond the sixtieth are not told apart: whoever answered one of them could be of any.</summary>
public readonly record struct VersionSet(ulong Bits)
{
    private const int Most = 60;

    /// <summary>Of whoever can have answered any version.</summary>
    public static VersionSet Every => new(ulong.MaxValue);

    public static VersionSet Of(IEnumerable<int> versions) => new(versions.Aggregate(0UL, (bits, version) => bits | (version <= Most ? 1UL << version : ulong.MaxValue)));

    public bool Covers(VersionSet other) => (other.Bits & ~Bits) == 0;

    public VersionSet With(VersionSet other) => new(Bits | other.Bits);

    public VersionSet Without(VersionSet other) => new(Bits & ~other.Bits);

    /// <summary>Whether nobody can be of both.</summary>
    public bool Excludes(VersionSet other) => (Bits & other.Bits) == 0;
}
