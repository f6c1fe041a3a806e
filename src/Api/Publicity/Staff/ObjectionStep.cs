using ZiZhiJin.Domain.Publicity;

namespace ZiZhiJin.Api.Publicity.Staff;

/// <summary>Where an objection stands after a step.</summary>
internal sealed record ObjectionStep(Guid Id, ObjectionState State, bool TextIsHeld, bool AnswerIsHeld)
{
    public static ObjectionStep Of(Objection objection) => new(objection.Id, objection.State, objection.TextIsHeld, objection.AnswerIsHeld);
}
