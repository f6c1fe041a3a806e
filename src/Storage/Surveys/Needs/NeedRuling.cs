using ZiZhiJin.Domain.Surveys.Needs;

namespace ZiZhiJin.Storage.Surveys.Needs;

/// <summary>What staff decide about a group, why, and the rule when it is excluded.</summary>
public sealed record NeedRuling(NeedVerdict Verdict, string Reason, string? RuleId);
