namespace ZiZhiJin.Storage.Intake;

/// <summary>What lies sealed beside a conversation's state: the last reply, and those shortly before.</summary>
internal sealed record KeptReply(string Text, bool HandsOver, IReadOnlyList<EarlierReply>? Earlier);
