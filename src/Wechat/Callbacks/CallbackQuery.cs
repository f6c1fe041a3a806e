namespace ZiZhiJin.Wechat.Callbacks;

/// <summary>What stands in the address of a call from the platform.</summary>
public sealed record CallbackQuery
{
    public string? Signature { get; init; }

    public string? Timestamp { get; init; }

    public string? Nonce { get; init; }

    /// <summary>Only when the platform verifies the address.</summary>
    public string? Echo { get; init; }

    /// <summary><c>aes</c>, <c>raw</c> or nothing.</summary>
    public string? EncryptType { get; init; }

    public string? MessageSignature { get; init; }

    internal bool ClaimsEncryption => EncryptType is not (null or "" or "raw");

    public override string ToString() => nameof(CallbackQuery);
}
