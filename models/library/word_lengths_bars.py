import re


def app(ui):
    ui.title("Word lengths")
    words = re.findall(r"[^\W\d_]+", ui.field("Text", "The quick brown fox jumps over the lazy dog", lines=4))
    if not words:
        ui.text("Type a text", color="muted")
        return
    longest = min(20, max(map(len, words)))
    counts = [sum(len(word) == length for word in words) for length in range(1, longest + 1)]
    ui.text(f"Average: {sum(map(len, words)) / len(words):.1f} letters", size=32, bold=True)
    ui.chart(counts, kind="bar", labels=[str(length) for length in range(1, longest + 1)])
    common = counts.index(max(counts)) + 1
    ui.text(f"Most have {common}: {max(counts)} of {len(words)} words", size=20)
