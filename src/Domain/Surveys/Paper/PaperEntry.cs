namespace ZiZhiJin.Domain.Surveys.Paper;

/// <summary>That a paper form has been entered, and for whom. A form is entered once; the key says so.</summary>
public sealed record PaperEntry(Guid BatchId, int Number, Guid PersonId, Guid EnteredBy, DateTimeOffset EnteredAt);
