using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Surveys.Talks;

namespace ZiZhiJin.Api.Surveys.Talks;

/// <summary>A talk as staff read it again.</summary>
public sealed record TalkAnswer(Guid Id, int Revision, DateOnly HeldOn, string Place, string Moderator, string Minutes)
{
    /// <summary>Standing is the channel of the answer that counts for the person; Refusal says why what was just entered for them does not.</summary>
    public sealed record Speaker(Guid PersonId, string? Name, IReadOnlyList<AnswerRequest.Item> Answers, Channel? Standing, Refused? Refusal);

    public sealed record Refused(string Code, string Detail);

    /// <summary>The version of the questions that was asked.</summary>
    public required int Version { get; init; }

    public required IReadOnlyList<Speaker> Speakers { get; init; }
    public required Guid RecordedBy { get; init; }
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Of the last correction.</summary>
    public required Guid? CorrectedBy { get; init; }

    public required DateTimeOffset? CorrectedAt { get; init; }
    public required string? Reason { get; init; }

    internal static TalkAnswer Of(TalkShown shown)
    {
        var (talk, words) = (shown.Talk, shown.Words);
        return new(talk.Id, talk.Revision, talk.HeldOn, words.Place, words.Moderator, words.Minutes)
        {
            Version = talk.Version, Speakers = [.. shown.Speakers.Select(Of)], RecordedBy = talk.RecordedBy, RecordedAt = talk.RecordedAt,
            CorrectedBy = talk.CorrectedBy, CorrectedAt = talk.CorrectedAt, Reason = talk.Reason,
        };
    }

    private static Speaker Of(TalkShown.Speaker one) =>
        new(one.PersonId, one.Name, [.. one.Answers.Select(AnswerRequest.Item.Of)], one.Standing, one.Refusal is { } no ? Of(no) : null);

    private static Refused Of(Refusal no) => new(no.Code, no.Sentence);
}
