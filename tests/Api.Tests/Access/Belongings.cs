using System.Reflection;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>What belongs to a neighbourhood, by id: nobody from elsewhere finds it. Each id is one of these, or belongs to no area.</summary>
internal sealed record Belongings
{
    private static readonly PropertyInfo[] Ids = typeof(Belongings).GetProperties();

    public Guid Area { get; init; }

    /// <summary>The subdistrict above it, which settles the rules.</summary>
    public Guid Town { get; init; }

    public Guid DraftSurvey { get; init; }
    public Guid OpenSurvey { get; init; }
    public Guid ClosedSurvey { get; init; }

    /// <summary>Printed forms of <see cref="OpenSurvey"/>.</summary>
    public Guid PaperBatch { get; init; }

    /// <summary>A talk about <see cref="OpenSurvey"/>.</summary>
    public Guid Talk { get; init; }

    public Guid DraftActivity { get; init; }

    /// <summary>Announced, and going on.</summary>
    public Guid Activity { get; init; }

    public Guid DraftMeeting { get; init; }

    /// <summary>Announced, and going on; the other without a motion.</summary>
    public Guid Meeting { get; init; }

    public Guid EndingMeeting { get; init; }

    /// <summary>Over: with a draft of its minutes; the other with minutes that are published.</summary>
    public Guid ClosedMeeting { get; init; }

    public Guid ConfirmedMeeting { get; init; }

    public Guid DraftMotion { get; init; }
    public Guid OpenMotion { get; init; }
    public Guid ClosedMotion { get; init; }

    /// <summary>Open, by name, with the ballots of <see cref="Attendee"/> and the resident of the table.</summary>
    public Guid NamedMotion { get; init; }

    /// <summary>At which <see cref="NamedMotion"/> is voted on.</summary>
    public Guid NamedMeeting { get; init; }

    /// <summary>Going on, with a turn of the table's resident, and seats that are kept.</summary>
    public Guid ForumMeeting { get; init; }

    /// <summary>Somebody who was called, a question, and one that waits until somebody has read it: of <see cref="ForumMeeting"/>.</summary>
    public Guid Speaker { get; init; }
    public Guid Question { get; init; }
    public Guid HeldQuestion { get; init; }
    public Guid Seats { get; init; }

    /// <summary>A draft of tomorrow, and an announced one of which registration has closed and lots are drawn.</summary>
    public Guid LaterMeeting { get; init; }
    public Guid LotteryMeeting { get; init; }

    /// <summary>Of goods that were handed out at <see cref="Activity"/>.</summary>
    public Guid GoodsReceipt { get; init; }

    /// <summary>A service for points, and one that somebody took.</summary>
    public Guid Offer { get; init; }

    public Guid Exchange { get; init; }

    /// <summary>Papers of the activity: a text, and a picture.</summary>
    public Guid Paper { get; init; }

    public Guid PicturedPaper { get; init; }

    /// <summary>A paper of the activity that is a document.</summary>
    public Guid FiledPaper { get; init; }

    /// <summary>Something about the activity that somebody should look at.</summary>
    public Guid Mark { get; init; }

    /// <summary>A photo that somebody of here sent.</summary>
    public Guid Photo { get; init; }

    /// <summary>On the roster, without a phone.</summary>
    public Guid Elder { get; init; }

    /// <summary>Checked in at <see cref="Activity"/>.</summary>
    public Guid Attendee { get; init; }

    /// <summary>On the roster, with an account.</summary>
    public Guid Neighbour { get; init; }

    /// <summary>A roster file whose dry run waits for a yes.</summary>
    public Guid RosterImport { get; init; }

    /// <summary>A roster export that waits for a second person.</summary>
    public Guid AskedExport { get; init; }

    /// <summary>One that was approved to the committee member of here.</summary>
    public Guid ApprovedExport { get; init; }

    /// <summary>An entry that was merged into <see cref="Neighbour"/>.</summary>
    public Guid Double { get; init; }

    /// <summary>A rule that is to hold with another value: one waits for its approval, the other has it.</summary>
    public Guid AskedOverride { get; init; }

    public Guid ApprovedOverride { get; init; }

    /// <summary>Two groups of needs; the first holds two needs.</summary>
    public Guid NeedGroup { get; init; }

    public Guid OtherNeedGroup { get; init; }
    public Guid Need { get; init; }

    /// <summary>A newcomer who waits for the committee to say who they are.</summary>
    public Guid VerificationRequest { get; init; }

    /// <summary>Under which the resident of the table acts for <see cref="Elder"/>.</summary>
    public Guid Mandate { get; init; }

    /// <summary>A role under four eyes: the one was asked for by somebody, the other by the office of here.</summary>
    public Guid RoleRequest { get; init; }

    public Guid OfficesRoleRequest { get; init; }

    /// <summary>A notice to everybody there, and one that waits until somebody has read it.</summary>
    public Guid Notice { get; init; }

    public Guid HeldNotice { get; init; }

    /// <summary>A message that was given up.</summary>
    public Guid DeadDelivery { get; init; }

    /// <summary>Something that should have followed a change, and did not.</summary>
    public Guid GivenUp { get; init; }

    /// <summary>What hangs there, and what waits until somebody has read it.</summary>
    public Guid Posting { get; init; }

    public Guid HeldPosting { get; init; }

    /// <summary>A photo of the board on which <see cref="Posting"/> hangs.</summary>
    public Guid BoardPhoto { get; init; }

    /// <summary>What the resident of the table has against <see cref="Posting"/>; the text of the other one waits until somebody has read it.</summary>
    public Guid Objection { get; init; }

    public Guid HeldObjection { get; init; }

    public Guid LeaderGrant { get; init; }
    public Guid CommitteeGrant { get; init; }
    public Guid OfficeGrant { get; init; }
    public Guid DistrictGrant { get; init; }

    /// <summary>Ids of nothing at all, to see which of them an endpoint is called with.</summary>
    public static Belongings OfNobody() => Changed(new Belongings(), Ids, _ => Guid.CreateVersion7());

    /// <summary>These ids with one of them, and then with all, taken from elsewhere; each with the name of what was swapped.</summary>
    public IEnumerable<(string Swapped, Belongings Ids)> MixedWith(Belongings elsewhere) =>
        Ids.Select(id => (id.Name, Changed(this, [id], id => id.GetValue(elsewhere)))).Append(("everything", elsewhere));

    /// <summary>The names of those ids that stand in a text.</summary>
    public IEnumerable<string> NamedIn(string text) =>
        Ids.Where(id => text.Contains(id.GetValue(this)!.ToString()!, StringComparison.OrdinalIgnoreCase)).Select(id => id.Name);

    private static Belongings Changed(Belongings source, IEnumerable<PropertyInfo> ids, Func<PropertyInfo, object?> value)
    {
        var changed = source with { };
        foreach (var id in ids) id.SetValue(changed, value(id));
        return changed;
    }
}
