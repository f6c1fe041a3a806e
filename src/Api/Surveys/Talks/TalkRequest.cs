using System.ComponentModel.DataAnnotations;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Talks;
using ZiZhiJin.Storage.Surveys.Talks;

namespace ZiZhiJin.Api.Surveys.Talks;

/// <summary>A talk as staff write it down. Said holds what one person said, or several said alike; of a person named again what is entered later goes.</summary>
public sealed record TalkRequest(
    DateOnly HeldOn,
    [Required, StringLength(Talk.LongestPlace, MinimumLength = 2)] string Place,
    [Required, StringLength(Talk.LongestModerator, MinimumLength = 2)] string Moderator,
    [Required, StringLength(Talk.LongestMinutes)] string Minutes,
    [Required, MinLength(1), MaxLength(TalkSpeaker.Most)] IReadOnlyList<TalkRequest.Item> Said,
    [Required] string Nonce)
{
    public sealed record Item(
        [Required, MinLength(1), MaxLength(TalkSpeaker.Most)] IReadOnlyList<Guid> PersonIds,
        [Required, MaxLength(QuestionPolicy.MaxQuestions)] IReadOnlyList<AnswerRequest.Item> Answers);

    /// <summary>The version of the questions that was asked; the current one where it says nothing.</summary>
    [Range(1, int.MaxValue)]
    public int? Version { get; init; }

    internal SpokenTalk Spoken()
    {
        var words = new TalkWords(Place.Trim(), Moderator.Trim(), Minutes.Trim());
        var said = Said.Select(item => new SpokenAnswer(item.PersonIds, AnswerRequest.AsWritten(item.Answers))).ToList();
        return new SpokenTalk(HeldOn, words, said, new AnswerRequest([], Nonce).ParsedNonce()) { Version = Version };
    }
}
