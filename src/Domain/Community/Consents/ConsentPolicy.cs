namespace ZiZhiJin.Domain.Community.Consents;

/// <summary>Which version of a text holds now. Agreement to an older one does not stand for a newer one.</summary>
public static class ConsentPolicy
{
    public static int VersionOf(ConsentKind kind) => kind switch
    {
        ConsentKind.Privacy => 1,
        ConsentKind.Acting => 1,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
