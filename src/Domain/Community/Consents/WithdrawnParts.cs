namespace ZiZhiJin.Domain.Community.Consents;

/// <summary>What somebody takes back in WeChat's settings, as far as anything of it is kept here.</summary>
[Flags]
public enum WithdrawnParts
{
    None = 0,
    Phone = 1,
    Places = 2,
    Photos = 4,

    /// <summary>All that WeChat calls them by.</summary>
    Everything = 8,
}
