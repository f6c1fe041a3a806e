namespace ZiZhiJin.Storage.Intake;

/// <summary>Who is it that writes to the official account, on this day?</summary>
public sealed record PartnerAsked(byte[] Fingerprint, DateOnly Today)
{
    public override string ToString() => nameof(PartnerAsked);
}
