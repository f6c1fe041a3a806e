using ZiZhiJin.Api.Audit;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Api.Surveys.Directions;
using ZiZhiJin.Api.Surveys.Drafts;
using ZiZhiJin.Api.Surveys.Missing;
using ZiZhiJin.Api.Surveys.Paper;
using ZiZhiJin.Api.Surveys.Results;
using ZiZhiJin.Api.Surveys.Staff;
using ZiZhiJin.Api.Surveys.Talks;
using ZiZhiJin.Api.Surveys.Versions;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Mandates;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Api.Surveys;

internal static class SurveysApi
{
    private static readonly AnswerRequest.Item[] SampleAnswers =
    [
        new("categories", ["anjia"]), new("beneficiaries", ["elders"]), new("need", Text: "楼道灯不亮"), new("taking-part", ["join"]),
    ];

    private static readonly Question[] SampleQuestions =
    [
        new("need", QuestionKind.Text, "您最希望解决什么问题？", true, [], MaxLength: 500),
        new("taking-part", QuestionKind.Single, "您愿意参加吗？", true, [new("join", "愿意参加"), new("no", "暂不参加")]),
    ];

    public static void MapSurveys(this IEndpointRouteBuilder app)
    {
        app.MapDirections();
        app.MapResults();
        app.MapTalks();
        app.MapGet("/api/surveys", ListSurveys.Handle).ForEverybody();
        app.MapGet("/api/surveys/{surveyId:guid}", ReadSurvey.Handle).ForEverybody();
        app.MapGet("/api/surveys/{surveyId:guid}/progress", ReadProgress.Handle).ForEverybody();
        app.MapPut("/api/surveys/{surveyId:guid}/answer", AnswerSurvey.Handle).ForEverybody()
            .Example(new AnswerRequest(SampleAnswers, SampleIds.Nonce))
            .Refuses(SurveyRefusals.Closed, SurveyRefusals.ChangedTooOften, CommunityRefusals.NotVerified, MandateRefusals.NotLive, SurveyRefusals.AnsweredWithoutHelper);
        app.MapPut("/api/surveys/{surveyId:guid}/draft", SaveDraft.Handle).ForEverybody()
            .Example(new SaveDraft.Request(SampleAnswers)).Refuses(SurveyRefusals.Closed, CommunityRefusals.NotVerified, MandateRefusals.NotLive);
        app.MapGet("/api/surveys/{surveyId:guid}/draft", ReadDraft.Handle).ForEverybody().Refuses(CommunityRefusals.NotVerified, MandateRefusals.NotLive);
        app.MapDelete("/api/surveys/{surveyId:guid}/draft", DropDraft.Handle).ForEverybody().Refuses(CommunityRefusals.NotVerified, MandateRefusals.NotLive);

        var staff = app.MapGroup("/api/staff/surveys").Audited();
        staff.MapPost("", DraftSurvey.Handle).ForRoles([.. SurveyRoles.Makers])
            .Example(new DraftSurvey.Request(SampleIds.Neighbourhood, 2026, "needs", "2026 年自治金需求征询", SampleQuestions))
            .Refuses(SurveyRefusals.NoTemplate, CommunityRefusals.AreaWithoutPolicy);
        staff.MapPost("/free", DraftFreeSurvey.Handle).ForRoles([.. SurveyRoles.Makers])
            .Example(new DraftFreeSurvey.Request(SampleIds.Neighbourhood, "端午活动怎么办", SampleQuestions));
        staff.MapPut("/{surveyId:guid}/questions", ChangeQuestions.Handle).ForRoles([.. SurveyRoles.Makers])
            .Example(new ChangeQuestions.Request("2026 年自治金需求征询", SampleQuestions, "“愿意参加”漏了一个选项")).Refuses(SurveyRefusals.Closed);
        staff.MapGet("/{surveyId:guid}/versions", ListVersions.Handle).ForRoles([.. SurveyRoles.Readers]);
        staff.MapPost("/{surveyId:guid}/opening", OpenSurvey.Handle).ForRoles([.. SurveyRoles.Makers])
            .Refuses(SurveyRefusals.AlreadyOpen, SurveyRefusals.Closed, SurveyRefusals.DirectionMissing, CommunityRefusals.AreaWithoutPolicy);
        staff.MapPost("/{surveyId:guid}/closing", CloseSurvey.Handle).ForRoles([.. SurveyRoles.Makers]).Refuses(SurveyRefusals.NotOpenYet, SurveyRefusals.Closed);
        staff.MapPost("/{surveyId:guid}/paper-answers", EnterPaperAnswer.Handle).ForRoles([.. SurveyRoles.Enterers])
            .Example(new EnterPaperAnswer.Request(SampleIds.Person, SampleAnswers, SampleIds.Nonce))
            .Refuses(SurveyRefusals.NotOpenYet, SurveyRefusals.Closed, SurveyRefusals.AnsweredByThemselves, SurveyRefusals.ChangedTooOften);
        staff.MapPost("/{surveyId:guid}/paper-batches", PrintBatch.Handle).ForRoles([.. SurveyRoles.Enterers])
            .Example(new PrintBatch.Request(40)).Refuses(SurveyRefusals.NotOpenYet, SurveyRefusals.Closed);
        staff.MapGet("/{surveyId:guid}/paper-batches", ListBatches.Handle).ForRoles([.. SurveyRoles.Enterers]);
        staff.MapGet("/{surveyId:guid}/paper-batches/{batchId:guid}/forms", ShowForms.Handle).ForRoles([.. SurveyRoles.Enterers]);
        var forms = app.MapGroup("/api/staff/paper-forms/{code}").Audited();
        forms.MapGet("", FindForm.Handle).ForRoles([.. SurveyRoles.Enterers]);
        forms.MapPost("/answer", EnterForm.Handle).ForRoles([.. SurveyRoles.Enterers])
            .Example(new EnterPaperAnswer.Request(SampleIds.Person, SampleAnswers, SampleIds.Nonce))
            .Refuses(SurveyRefusals.PaperFormEntered, SurveyRefusals.Closed, SurveyRefusals.AnsweredByThemselves, SurveyRefusals.ChangedTooOften);
        staff.MapGet("/{surveyId:guid}/missing", CountMissing.Handle).ForRoles([.. SurveyRoles.Enterers]);
        staff.MapGet("/{surveyId:guid}/missing/persons", ListMissing.Handle).ForRoles([.. SurveyRoles.Enterers]);
        staff.MapGet("/{surveyId:guid}/tallies", ReadTallies.Handle).ForRoles([.. SurveyRoles.Readers]);
    }
}
