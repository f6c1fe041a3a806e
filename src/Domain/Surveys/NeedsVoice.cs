using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Domain.Surveys;

/// <summary>That a person has been asked about the needs of a neighbourhood's fund year. One row a person, however often and by whatever channel they answered.</summary>
public sealed record NeedsVoice(Guid AreaId, int Year, Guid PersonId, Guid FirstSurveyId, Channel Channel, DateTimeOffset At);
