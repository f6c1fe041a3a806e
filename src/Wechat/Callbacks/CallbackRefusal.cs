namespace ZiZhiJin.Wechat.Callbacks;

/// <summary>Why a call is not believed. For logs and statistics: the caller is not told which.</summary>
public enum CallbackRefusal
{
    /// <summary>It is not signed with our token.</summary>
    Unsigned,

    /// <summary>It comes in clear where it must not, or claims to be encrypted and is not.</summary>
    Clear,

    /// <summary>Key, padding, length or app id are wrong; which of them is not said to anybody.</summary>
    Unreadable,

    /// <summary>Nothing, or neither XML nor JSON, or more than it may be.</summary>
    Malformed,
}
