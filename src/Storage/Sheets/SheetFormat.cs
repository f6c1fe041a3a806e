namespace ZiZhiJin.Storage.Sheets;

public enum SheetFormat
{
    Csv = 1,
    Xlsx = 2,
}
