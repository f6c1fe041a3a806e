namespace ZiZhiJin.Storage.Intake;

/// <summary>A message before the last one, and what it was answered with: the platform may deliver it once more.</summary>
public sealed record EarlierReply(byte[] Key, string Text, bool HandsOver, DateTimeOffset At)
{
    public override string ToString() => nameof(EarlierReply);
}
