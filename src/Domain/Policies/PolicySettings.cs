namespace ZiZhiJin.Domain.Policies;

/// <summary>Every point on which the towns differ. A pack that lacks one of these names is refused.</summary>
public static class PolicySettings
{
    public static readonly PolicySetting<NumberParameter> SurveyMinResidents = new("survey.minResidents");
    public static readonly PolicySetting<ListParameter> DeliberationAllowed = new("deliberation.allowed");
    public static readonly PolicySetting<ListParameter> TwoCommitteeAt = new("twoCommittee.at");
    public static readonly PolicySetting<FlagParameter> PreReviewResidentsMeeting = new("preReview.residentsMeeting");
    public static readonly PolicySetting<NumberParameter> HearingPublicityDays = new("hearing.publicityDays");
    public static readonly PolicySetting<NumberParameter> PublicityPreReviewDays = new("publicity.preReview.days");
    public static readonly PolicySetting<NumberParameter> PublicitySetupDays = new("publicity.setup.days");
    public static readonly PolicySetting<ListParameter> PublicityCounting = new("publicity.counting");
    public static readonly PolicySetting<NumberParameter> TeamMin = new("team.min");
    public static readonly PolicySetting<NumberParameter> TeamLeaders = new("team.leaders");
    public static readonly PolicySetting<FlagParameter> TeamStaffAllowed = new("team.staffAllowed");
    public static readonly PolicySetting<FlagParameter> TeamMainlyResidents = new("team.mainlyResidents");
    public static readonly PolicySetting<NumberParameter> LiaisonMax = new("liaison.max");
    public static readonly PolicySetting<FlagParameter> LiaisonIsStaff = new("liaison.isStaff");
    public static readonly PolicySetting<FlagParameter> LeaderIsResident = new("leader.rules.resident");
    public static readonly PolicySetting<NumberParameter> LeaderMaxAge = new("leader.rules.maxAge");
    public static readonly PolicySetting<ListParameter> LeaderMinEducation = new("leader.rules.minEducation");
    public static readonly PolicySetting<NumberParameter> PersonMaxProjects = new("person.maxProjects");
    public static readonly PolicySetting<NumberParameter> CommitteeMinProjects = new("committee.minProjects");
    public static readonly PolicySetting<ListParameter> PanelRequires = new("panel.requires");
    public static readonly PolicySetting<ListParameter> ScoringDimensions = new("scoring.dimensions");
    public static readonly PolicySetting<PercentParameter> ScoringWeights = new("scoring.weights");
    public static readonly PolicySetting<NumberParameter> ScoringPassMark = new("scoring.passMark");
    public static readonly PolicySetting<NumberParameter> ScoringLowExecution = new("scoring.lowExecutionDeduction");
    public static readonly PolicySetting<NumberParameter> ScoringInnovation = new("scoring.innovationBonus");
    public static readonly PolicySetting<PercentParameter> TranchesFirst = new("tranches.first");
    public static readonly PolicySetting<PercentParameter> TranchesSecond = new("tranches.second");
    public static readonly PolicySetting<PercentParameter> TranchesGate = new("tranches.gate");
    public static readonly PolicySetting<PercentParameter> CapVolunteer = new("caps.volunteer");
    public static readonly PolicySetting<PercentParameter> CapVolunteerTopFive = new("caps.volunteerTopFive");
    public static readonly PolicySetting<PercentParameter> CapManagement = new("caps.management");
    public static readonly PolicySetting<PercentParameter> CapCommend = new("caps.commend");
    public static readonly PolicySetting<PercentParameter> CapSocialOrg = new("caps.socialOrg");
    public static readonly PolicySetting<ListParameter> SocialOrgPurposes = new("socialOrg.purposes");
    public static readonly PolicySetting<NumberParameter> ReportingPeriod = new("reporting.period");
    public static readonly PolicySetting<ListParameter> ActivityRequiredDocs = new("activity.requiredDocs");
    public static readonly PolicySetting<NumberParameter> EvaluationMid = new("evaluation.mid");
    public static readonly PolicySetting<NumberParameter> DisclosurePeriod = new("disclosure.period");
    public static readonly PolicySetting<ListParameter> ChangeApproversContent = new("change.approvers.content");
    public static readonly PolicySetting<ListParameter> ChangeApproversBudget = new("change.approvers.budget");
    public static readonly PolicySetting<NumberParameter> AwardsTop = new("awards.top");
    public static readonly PolicySetting<ListParameter> AwardsTopRights = new("awards.topRights");
    public static readonly PolicySetting<NumberParameter> AwardsBest = new("awards.best");
    public static readonly PolicySetting<PercentParameter> AwardsBestVolunteerPoints = new("awards.bestVolunteerPoints");
    public static readonly PolicySetting<FlagParameter> CarryOver = new("carryOver");

    public static IReadOnlyList<PolicySetting> All { get; } =
    [
        SurveyMinResidents, DeliberationAllowed, TwoCommitteeAt,
        PreReviewResidentsMeeting, HearingPublicityDays, PublicityPreReviewDays, PublicitySetupDays, PublicityCounting,
        TeamMin, TeamLeaders, TeamStaffAllowed, TeamMainlyResidents, LiaisonMax, LiaisonIsStaff,
        LeaderIsResident, LeaderMaxAge, LeaderMinEducation, PersonMaxProjects, CommitteeMinProjects,
        PanelRequires, ScoringDimensions, ScoringWeights, ScoringPassMark, ScoringLowExecution, ScoringInnovation,
        TranchesFirst, TranchesSecond, TranchesGate,
        CapVolunteer, CapVolunteerTopFive, CapManagement, CapCommend, CapSocialOrg, SocialOrgPurposes,
        ReportingPeriod, ActivityRequiredDocs, EvaluationMid, DisclosurePeriod,
        ChangeApproversContent, ChangeApproversBudget,
        AwardsTop, AwardsTopRights, AwardsBest, AwardsBestVolunteerPoints, CarryOver,
    ];
}
