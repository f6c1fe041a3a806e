namespace ZiZhiJin.Domain.Intake;

/// <summary>What a conversation waits for, in parts that a page can show as buttons and fields. Whatever is sent back is sent as words, as in the chat.</summary>
public sealed record ChatQuestion(ChatQuestionKind Kind, string Text)
{
    /// <summary>What may be tapped.</summary>
    public IReadOnlyList<ChatOption> Options { get; init; } = [];

    /// <summary>So many of the options at most, of those kinds that take several.</summary>
    public int Most { get; init; } = 1;

    /// <summary>Whether 跳过 is taken.</summary>
    public bool MaySkip { get; init; }

    /// <summary>Whether 上一步 leads anywhere.</summary>
    public bool MayGoBack { get; init; }
}

/// <summary>One button: the words that it stands for, and what is written on it.</summary>
public sealed record ChatOption(string Say, string Text);
