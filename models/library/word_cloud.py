from collections import Counter


def app(ui):
    ui.title("Word cloud")
    text = ui.field("Text", "sun sea sun beach sun sea", lines=5)
    counts = Counter(re.findall(r"\w+", text.lower()))
    if not counts:
        ui.text("Type a text", color="muted")
        return
    top = counts.most_common(15)
    most = top[0][1]
    c = ui.canvas(500, 320, background="white")
    for i, (word, count) in enumerate(top):
        x = [250, 110, 390][i % 3]
        y = [160, 105, 215, 50, 270][i // 3]
        c.text(x, y, word, size=14 + 26 * count / most, color=["navy", "teal", "purple"][i % 3], align="center")
    ui.text(f"Most often: {top[0][0]}, {most} time{'' if most == 1 else 's'}", size=20)
