namespace ZiZhiJin.Domain.Intake;

/// <summary>What somebody sent, as far as a chat can use it. Speech arrives as the text that was recognised.</summary>
public sealed record ChatMessage(string Text, DateTimeOffset At)
{
    /// <summary>The flow whose menu button was tapped.</summary>
    public string? Tapped { get; init; }

    /// <summary>The platform's id of a photo.</summary>
    public string? Photo { get; init; }

    /// <summary>Sent from a page that shows what is asked: however long ago it was asked, this is the answer.</summary>
    public bool SeesQuestion { get; init; }

    public ChatPlace? Place { get; init; }

    /// <summary>Said in the chat itself: no tap, and not from a page. From then on the platform lets us speak through customer service for two days.</summary>
    public bool IsWord { get; init; }
}
