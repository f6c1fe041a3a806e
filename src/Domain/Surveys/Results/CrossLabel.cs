namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>What a row or column of a table of pairs stands for, and how many are in it altogether. The pool of small groups has no id.</summary>
public sealed record CrossLabel(string? Id, string Text, int Persons);
