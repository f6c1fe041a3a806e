using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Desk.Surveys.Versions;

/// <summary>Everything that a survey has asked, the current version first.</summary>
public sealed record VersionsView(Survey Survey, IReadOnlyList<VersionLine> Lines);
