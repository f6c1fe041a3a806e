namespace ZiZhiJin.Domain.Community.Consents;

/// <summary>What somebody agrees to.</summary>
public enum ConsentKind
{
    /// <summary>个人信息处理说明: asked before name, address and phone are sent.</summary>
    Privacy = 1,

    /// <summary>代办同意书: that somebody else acts for the person.</summary>
    Acting = 2,
}
