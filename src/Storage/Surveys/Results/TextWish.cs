namespace ZiZhiJin.Storage.Surveys.Results;

/// <summary>Which texts of a survey somebody wants to read; pages count from 1.</summary>
public sealed record TextWish(string QuestionId, int Page);
