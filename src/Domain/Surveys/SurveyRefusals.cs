namespace ZiZhiJin.Domain.Surveys;

public static class SurveyRefusals
{
    public static readonly Refusal NotOpenYet = new("survey.not-open-yet", "问卷还没有开始。");
    public static readonly Refusal Closed = new("survey.closed", "问卷已经结束，不能再填写或修改。");
    public static readonly Refusal AlreadyOpen = new("survey.already-open", "问卷已经开始。");
    public static readonly Refusal NoDraftAnyMore = new("survey.no-draft-any-more", "问卷已经开放过，不能再改题目。");
    public static readonly Refusal ChangedTooOften = new("survey.changed-too-often", "这份回答已经修改了很多次，不能再修改。");
    public static readonly Refusal AnsweredByThemselves = new("survey.answered-by-themselves", "这位居民已经答过了，纸质问卷不再录入。");
    public static readonly Refusal AnsweredBeforeTalk = new("survey.answered-before-talk", "这位居民自己已经答过了，以本人的回答为准，座谈里说的不再计入。");
    public static readonly Refusal TalkChangedMeanwhile = new("talk.changed-meanwhile", "这次座谈的记录刚刚被别人更正过，请重新打开再改。");
    public static readonly Refusal AnsweredWithoutHelper = new("survey.answered-without-helper", "这位居民已经答过了，不用再代答。");
    public static readonly Refusal PaperFormEntered = new("survey.paper-form-entered", "这张问卷已经录入过了，不能再录一次。");
    public static readonly Refusal NoTemplate = new("survey.no-template", "本街镇的办法里没有这个问卷模板。");
    public static readonly Refusal DirectionMissing = new("needs.direction-missing", "居民区“两委”还没有提出立项方向。请先登记“两委”会议，再开始征询。");
    public static readonly Refusal OneCommitteeAbsent = new("direction.one-committee-absent", "立项方向要由“两委”共同提出，党组织和居委会都要到会。");
    public static readonly Refusal TooFewResidents = new("needs.too-few-residents", "征询意见的居民人数还不够，项目还不能立项。");

    /// <summary>Why a survey in <paramref name="state"/> does not take the step that was asked for.</summary>
    public static Refusal StepFrom(SurveyState state) => state switch
    {
        SurveyState.Draft => NotOpenYet,
        SurveyState.Open => AlreadyOpen,
        _ => Closed,
    };
}
