namespace ZiZhiJin.Domain.Community.Consents;

/// <summary>What somebody agrees to.</summary>
public enum ConsentKind
{
    /// <summary>个人信息处理说明: asked before name, address and phone are sent.</summary>
    Privacy = 1,
}
