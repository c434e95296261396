using Gotong.Platform.Web;
using static Gotong.Platform.Web.Words;

namespace Gotong.Features.Applications.Importing;

/// <summary>What is wrong with a row of an inventory, and what happens to it.</summary>
internal static class SayInventory
{
    public static string NoName =>
        T(
            "Tanpa nama aplikasi: baris ini dilewati. Isi namanya, lalu baca ulang.",
            "No name of an application: this row is left out. Fill in the name, then read again."
        );

    public static string Twice(string name, int row) =>
        T(
            $"“{name}” sama dengan baris {row}: dicatat sekali saja.",
            $"“{name}” is the same as row {row}: noted once only."
        );

    public static string Cut(int longest) =>
        T(
            $"Terlalu panjang: hanya {Numbers.Text((long)longest)} huruf pertama yang dicatat.",
            $"Too long: only the first {Numbers.Text((long)longest)} letters are noted."
        );

    public static string NoNumber(string text) =>
        T(
            $"“{text}” bukan bilangan yang masuk akal di sini: dikosongkan.",
            $"“{text}” is no number that makes sense here: left empty."
        );

    public static string NoMoney(string text) =>
        T(
            $"“{text}” bukan rupiah penuh yang masuk akal (di bawah nol, di atas Rp1 triliun, atau bermakna ganda): dikosongkan. Tulis 125.000.000.",
            $"“{text}” is no whole rupiah that makes sense (below zero, above Rp1 trillion, or readable in two ways): left empty. Write 125.000.000."
        );

    public static string NoDay(string text) =>
        T(
            $"“{text}” bukan hari yang dapat dibaca: dikosongkan. Tulis 2026-03-31 atau 31/3/2026.",
            $"“{text}” is no day that can be read: left empty. Write 2026-03-31 or 31/3/2026."
        );
}
