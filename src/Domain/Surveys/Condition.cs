namespace ZiZhiJin.Domain.Surveys;

/// <summary>That an earlier question was answered with any of these: ids of options, or values of a rating as digits.</summary>
public sealed record Condition(string QuestionId, IReadOnlyList<string> AnyOf);
