using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Storage.Meetings;

namespace ZiZhiJin.Api.Meetings.Staff;

/// <summary>A motion comes onto the agenda: what is asked, of whom, and what it takes to pass.</summary>
internal static class PutMotion
{
    public sealed record Request(
        [Required, StringLength(Motion.LongestTitle, MinimumLength = 2), PlainText] string Title, [Required, StringLength(Motion.LongestText)] string Text, [Required] BallotWish Ballot, [Required] RuleWish Rule)
    {
        internal MotionOutline Put() => new(Title, Text, Ballot.Form(), new DecisionRule(Rule.Threshold, Rule.Of, Rule.QuorumPercent, Rule.QuorumVoters));
    }

    /// <param name="Options">What one may choose from; nothing for yes and no.</param>
    /// <param name="MostChoices">Of an approval, how many one may agree to.</param>
    /// <param name="Unit">Whether every person has a vote or every household.</param>
    /// <param name="NeedsPresence">Only who is checked in votes.</param>
    public sealed record BallotWish(
        BallotKind Kind, [Required, MaxLength(BallotForm.MostOptions)] IReadOnlyList<string> Options, VotingUnit Unit, bool IsSecret, bool NeedsPresence,
        [Range(1, BallotForm.MostOptions)] int? MostChoices = null)
    {
        internal BallotForm Form()
        {
            if (Options.Any(option => option is not { Length: > 0 and <= Motion.LongestOption }) || Options.Distinct().Count() < Options.Count)
                throw new MalformedException("motion.options", "options", "每个选项要写 1 到 100 个字，并且各不相同。");
            return new(Kind, [.. Options.Select((text, index) => new BallotOption($"{index + 1}", text))], MostChoices, Unit, IsSecret, NeedsPresence);
        }
    }

    /// <param name="Of">Of what the half or the two thirds are taken.</param>
    /// <param name="QuorumPercent">So many of a hundred on the roster have to vote, or nothing is decided.</param>
    /// <param name="QuorumVoters">So many have to vote, or nothing is decided.</param>
    public sealed record RuleWish(Threshold Threshold, CountedOf Of, [Range(0, 100)] decimal? QuorumPercent = null, [Range(1, 1_000_000)] int? QuorumVoters = null);

    public sealed record Answer(Guid Id);

    public static async Task<Results<Created<Answer>, NotFound>> Handle(Guid meetingId, Request request, CallerOfRequest by, MotionMaking motions, CancellationToken cancel) =>
        await motions.Put(meetingId, request.Put(), by.Caller, cancel) is { } id
            ? TypedResults.Created($"/api/motions/{id}", new Answer(id))
            : TypedResults.NotFound();
}
