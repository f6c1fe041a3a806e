namespace ZiZhiJin.Storage.Intake;

/// <summary>What a message was answered with, and whether the person is handed over to people besides.</summary>
public sealed record ChatReply(string Text, bool HandsOver = false)
{
    public override string ToString() => nameof(ChatReply);
}
