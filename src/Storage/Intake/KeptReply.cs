namespace ZiZhiJin.Storage.Intake;

/// <summary>What lies sealed beside a conversation's state: the last reply, and those shortly before.</summary>
internal sealed record KeptReply(string Text, bool HandsOver, IReadOnlyList<KeptEarlierReply>? Earlier)
{
    public static KeptReply Of(ChatReply reply, IReadOnlyList<EarlierReply> earlier) => new(reply.Text, reply.HandsOver, earlier.Count == 0 ? null
        : [.. earlier.Select(one => new KeptEarlierReply(one.Key, one.Text == reply.Text ? null : one.Text, one.HandsOver, one.At))]);

    public IReadOnlyList<EarlierReply> Replies() => Earlier is null ? [] : [.. Earlier.Select(one => new EarlierReply(one.Key, one.Text ?? Text, one.HandsOver, one.At))];
}

/// <param name="Text">Nothing where it is the same as that of the last reply: the row goes through the database at every step.</param>
internal sealed record KeptEarlierReply(byte[] Key, string? Text, bool HandsOver, DateTimeOffset At);
