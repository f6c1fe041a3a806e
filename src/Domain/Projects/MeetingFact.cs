namespace ZiZhiJin.Domain.Projects;

/// <summary>A meeting, its form as the rules name it, and the days on which it was announced, held, and passed a motion, as far as it got.</summary>
public sealed record MeetingFact(Guid Id, string Form, DateOnly? AnnouncedOn, DateOnly? HeldOn, Evidence? Passed);
