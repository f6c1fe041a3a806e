namespace ZiZhiJin.Domain.Projects;

/// <summary>How many distinct residents were asked, and the day on which they were enough.</summary>
public sealed record AskedResidents(int Number, DateOnly? EnoughSince);
