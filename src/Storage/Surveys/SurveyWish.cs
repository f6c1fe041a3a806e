using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Storage.Surveys;

/// <summary>A survey that a committee wants: of its town's template, unless it brings a title or questions of its own.</summary>
public sealed record SurveyWish(Guid AreaId, int Year, string Template, string? Title = null, IReadOnlyList<Question>? Questions = null);
