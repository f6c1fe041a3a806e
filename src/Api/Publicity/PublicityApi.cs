using ZiZhiJin.Api.Audit;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Api.Publicity.Following;
using ZiZhiJin.Api.Publicity.Staff;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Domain.Publicity;
using ZiZhiJin.Storage.Outbox;

namespace ZiZhiJin.Api.Publicity;

/// <summary>What is posted is for all to read, signed in or not; residents object, the office answers.</summary>
internal static class PublicityApi
{
    private static readonly Role[] Writers = [.. PublicityRoles.Writers];
    private static readonly Role[] Readers = [.. PublicityRoles.Readers];
    private static readonly PostingRequest Sample = new("楼道灯项目听证会公示", "五月十八日上午九点在居委会活动室召开听证会，讨论楼道灯项目。");

    public static void AddPublicity(this IServiceCollection services)
    {
        services.AddScoped<IOutboxFollower, PostingPosted>();
        services.AddScoped<IOutboxFollower, ObjectionAnswered>();
    }

    public static void MapPublicity(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/postings", ListPostings.Handle).AllowAnonymous();
        app.MapGet("/api/postings/{postingId:guid}", ReadPosting.Handle).AllowAnonymous();
        app.MapGet("/api/postings/verification/{hash}", VerifyPosting.Handle).AllowAnonymous();
        app.MapPost("/api/postings/{postingId:guid}/objections", RaiseObjection.Handle).ForResidents()
            .Example(new RaiseObjection.Request("费用太高，请公开报价。", SampleIds.Nonce))
            .Refuses(CommunityRefusals.NotVerified, PublicityRefusals.NotPosted, PublicityRefusals.ObjectionAfterEnd, PublicityRefusals.TooManyObjections, PublicityRefusals.TextRisky);
        app.MapGet("/api/objections", ListMyObjections.Handle).ForResidents().Refuses(CommunityRefusals.NotVerified);
        app.MapDelete("/api/objections/{objectionId:guid}", WithdrawObjection.Handle).ForResidents()
            .Refuses(CommunityRefusals.NotVerified, PublicityRefusals.ObjectionSettled, PublicityRefusals.ChangedMeanwhile);
        MapStaff(app.MapGroup("/api/staff/postings").Audited());
        MapObjections(app.MapGroup("/api/staff/objections/{objectionId:guid}").Audited());
    }

    private static void MapStaff(RouteGroupBuilder postings)
    {
        postings.MapGet("", ListStaffPostings.Handle).ForRoles(Readers);
        postings.MapPost("", WritePosting.Handle).ForRoles(Writers)
            .Example(new WritePosting.Request(SampleIds.Neighbourhood, 2026, PostingKind.PreReview, Sample, SampleIds.Nonce))
            .Refuses(PublicityRefusals.NotAskedFor, PublicityRefusals.TextRisky, PolicyRefusals.NotFilledIn, CommunityRefusals.AreaWithoutPolicy);
        postings.MapGet("/{postingId:guid}", ReadStaffPosting.Handle).ForRoles(Readers);
        postings.MapPut("/{postingId:guid}", ChangePosting.Handle).ForRoles(Writers).Example(new ChangePosting.Request(Sample, "时间写错了"))
            .Refuses(PublicityRefusals.Over, PublicityRefusals.AlreadyWithdrawn, PublicityRefusals.TextRisky, PolicyRefusals.NotFilledIn, PublicityRefusals.ChangedMeanwhile);
        postings.MapPost("/{postingId:guid}/release", ReleasePosting.Handle).ForRoles(Writers).Example(new ReleasePosting.Request(1))
            .Refuses(PublicityRefusals.NotHeld, PublicityRefusals.CheckedByWriter, PolicyRefusals.NotFilledIn, PublicityRefusals.ChangedMeanwhile);
        postings.MapPost("/{postingId:guid}/withdrawal", WithdrawPosting.Handle).ForRoles(Writers)
            .Example(new WithdrawPosting.Request("听证会改期")).Refuses(PublicityRefusals.Over, PublicityRefusals.ChangedMeanwhile);
        postings.MapPut("/{postingId:guid}/board-photo", HangBoardPhoto.Handle).ForRoles(Writers)
            .Example(new HangBoardPhoto.Request(SampleIds.Need)).Refuses(PublicityRefusals.NotHanging, PublicityRefusals.ChangedMeanwhile);
        postings.MapGet("/{postingId:guid}/objections", ListObjections.Handle).ForRoles(Readers);
    }

    private static void MapObjections(RouteGroupBuilder objection)
    {
        objection.MapPost("/answer", AnswerObjection.Handle).ForRoles([.. PublicityRoles.Answerers])
            .Example(new AnswerObjection.Request("报价已经公开在居委会公示栏，欢迎监督。"))
            .Refuses(PublicityRefusals.ObjectionSettled, PublicityRefusals.TextRisky, PublicityRefusals.ChangedMeanwhile);
        objection.MapPost("/release", ReleaseObjection.Handle).ForRoles(Writers).Example(new ReleaseObjection.Request(1))
            .Refuses(PublicityRefusals.NothingHeld, PublicityRefusals.CheckedByWriter, PublicityRefusals.ChangedMeanwhile);
    }
}
