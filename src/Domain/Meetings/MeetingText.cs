namespace ZiZhiJin.Domain.Meetings;

/// <summary>What people read of a meeting before they come.</summary>
/// <param name="Agenda">One line an item, in order.</param>
public sealed record MeetingText(string Title, string Place, IReadOnlyList<string> Agenda);
