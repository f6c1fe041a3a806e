namespace ZiZhiJin.Storage.Surveys.Results;

/// <param name="All">How many texts there are on all pages.</param>
public sealed record TextPage(string QuestionId, string Title, int All, int Page, IReadOnlyList<string> Texts);
