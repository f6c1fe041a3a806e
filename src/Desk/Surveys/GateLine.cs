namespace ZiZhiJin.Desk.Surveys;

/// <summary>Distinct residents over all needs surveys of a neighbourhood's fund year; no minimum where the town's rules name none.</summary>
public sealed record GateLine(int Residents, int? Minimum, bool IsOpen);
