namespace ZiZhiJin.Domain.Policies;

public enum TemplateQuestionKind
{
    Single,
    Multiple,
    Text,
}
