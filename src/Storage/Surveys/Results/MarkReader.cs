using System.Text.Json;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Results;

namespace ZiZhiJin.Storage.Surveys.Results;

/// <summary>Reads a stored answer straight into marks, without making objects of it: a survey may have a million answers.</summary>
internal sealed class MarkReader
{
    private readonly ResultCounts _counts;
    private readonly VersionMarks?[] _versions;
    private readonly int[] _marks;
    private int _marked;

    public MarkReader(ResultCounts counts)
    {
        var asked = counts.Breakdown.Asked;
        _counts = counts;
        _versions = new VersionMarks?[asked.Versions[^1] + 1];
        foreach (var (version, questions) in asked.ByVersion) _versions[version] = new VersionMarks(version, questions, counts.Breakdown);
        _marks = new int[counts.Breakdown.Size];
    }

    /// <summary>Where and how the answer that is counted next was given: two marks, negative where there is none.</summary>
    public void Begin(int channel, int building)
    {
        _marked = 0;
        Mark(channel);
        Mark(building);
    }

    public void Count(ReadOnlySpan<byte> ticks)
    {
        if (Version(Ticks.VersionOf(ticks)) is { } version)
        {
            for (var at = Ticks.Head; at < ticks.Length; at += 2 + ticks[at + 1]) Take(version.Questions[ticks[at]], ticks.Slice(at + 2, ticks[at + 1]));
        }

        _counts.Add(_marks.AsSpan(0, _marked));
    }

    public void Count(UntickedAnswer answer)
    {
        if (Version(answer.Version) is { } version)
        {
            var json = new Utf8JsonReader(answer.Answers);
            while (json.Read())
                if (json.TokenType == JsonTokenType.StartObject) ReadAnswer(ref json, version);
        }

        _counts.Add(_marks.AsSpan(0, _marked));
    }

    private VersionMarks? Version(int number)
    {
        var version = number < _versions.Length ? _versions[number] : null;
        if (version is null) return null;
        foreach (var mark in version.Own) Mark(mark);
        return version;
    }

    private void Mark(int mark)
    {
        if (mark >= 0) _marks[_marked++] = mark;
    }

    private void Take(VersionMarks.QuestionMarks question, ReadOnlySpan<byte> options)
    {
        for (var i = 0; i < options.Length; i++)
        {
            if (i == 0 || question.TakesMany) Mark(question.Marks[options[i]]);
            if (question.IsRanking) _counts.AddPlace(question.Name, question.OptionNames[options[i]], i + 1);
        }
    }

    // The question's id is written first.
    private void ReadAnswer(ref Utf8JsonReader json, VersionMarks version)
    {
        VersionMarks.QuestionMarks? question = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("questionId"u8)) question = Find(ref json, version);
            else if (question is not null && json.ValueTextEquals("choices"u8)) ReadChoices(ref json, question);
            else if (question is not null && json.ValueTextEquals("rating"u8)) ReadRating(ref json, question);
            else json.Skip();
        }
    }

    private static VersionMarks.QuestionMarks? Find(ref Utf8JsonReader json, VersionMarks version)
    {
        json.Read();
        foreach (var question in version.Questions)
            if (question.IsIn(ref json)) return question;
        return null;
    }

    private void ReadChoices(ref Utf8JsonReader json, VersionMarks.QuestionMarks question)
    {
        if (!json.Read() || json.TokenType != JsonTokenType.StartArray) return;
        Span<byte> options = stackalloc byte[QuestionPolicy.MaxOptions];
        var count = 0;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            if (question.OptionIn(ref json) is >= 0 and var option && count < options.Length) options[count++] = (byte)option;
        Take(question, options[..count]);
    }

    private void ReadRating(ref Utf8JsonReader json, VersionMarks.QuestionMarks question)
    {
        if (json.Read() && json.TokenType == JsonTokenType.Number && json.TryGetInt32(out var score) && score >= 1 && score <= question.Marks.Length) Take(question, [(byte)(score - 1)]);
    }
}
