namespace ZiZhiJin.Domain.Intake;

public enum FlowAudience
{
    Anybody = 1,

    /// <summary>Verified residents. Others are led to the binding flow first and come back.</summary>
    Resident = 2,
}
