using Gotong.Methods.Formulas;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Delivery.Library;

public static class FormulaWords
{
    /// <summary>What is wrong with the text of a formula, where, and what to do.</summary>
    public static string Of(Parsed parsed)
    {
        var at = parsed.At + 1;
        var near = parsed.Near.Length == 0 ? "" : T($" di dekat “{parsed.Near}”", $" near “{parsed.Near}”");
        return parsed.Fault switch
        {
            FormulaFault.Empty => T("Rumus kosong.", "The formula is empty."),
            FormulaFault.UnknownSign => T(
                $"Tanda ke-{at}{near} tidak dikenal dalam rumus. Pakai + - * / ( ) dan titik koma.",
                $"Letter {at}{near} has no meaning in formulas. Use + - * / ( ) and semicolons."
            ),
            FormulaFault.BadNumber => T(
                $"Tanda ke-{at}{near}: bilangan ini tidak terbaca. Tulis 1000 atau 12,5 tanpa titik ribuan.",
                $"Letter {at}{near}: this number cannot be read. Write 1000 or 12,5 without thousands marks."
            ),
            FormulaFault.ValueMissing => T(
                $"Tanda ke-{at}{near}: di sini harus ada bilangan, simbol, atau kurung buka.",
                $"Letter {at}{near}: a number, a symbol or an opening bracket must stand here."
            ),
            FormulaFault.OperatorMissing => T(
                $"Tanda ke-{at}{near}: di sini harus ada + - * atau /.",
                $"Letter {at}{near}: + - * or / must stand here."
            ),
            FormulaFault.BracketMissing => T(
                $"Tanda ke-{at}{near}: kurungnya tidak berpasangan.",
                $"Letter {at}{near}: the brackets do not pair."
            ),
            FormulaFault.UnknownFunction => T(
                $"Tanda ke-{at}{near}: fungsi ini tidak ada. Yang ada: min, max, avg, sum.",
                $"Letter {at}{near}: there is no such function. There are min, max, avg, sum."
            ),
            FormulaFault.TooDeep => T(
                $"Tanda ke-{at}: kurung di dalam kurung terlalu dalam. Pecah menjadi beberapa indikator.",
                $"Letter {at}: too many brackets within brackets. Split it into several indicators."
            ),
            _ => T("Rumus terlalu panjang. Ringkaslah.", "The formula is too long. Make it shorter."),
        };
    }

    public static string Of(Outcome outcome) =>
        outcome.Trouble switch
        {
            Trouble.DivisionByZero => T("tidak ada nilai: pembagian dengan nol", "no value: division by zero"),
            Trouble.TooLarge => T("tidak ada nilai: angkanya terlalu besar", "no value: the number is too large"),
            _ => T($"tidak ada nilai: {outcome.Symbol} belum diukur", $"no value: {outcome.Symbol} is not measured"),
        };
}
