def app(ui):
    ui.title("Tournament")
    text = ui.field("Players", placeholder="With commas")
    names = [name.strip() for name in text.split(",") if name.strip()]
    left = 0
    for i, first in enumerate(names):
        for second in names[i + 1:]:
            if not ui.checkbox(f"{first} – {second}", False):
                left += 1
    ui.text(f"{left} games left", size=24, bold=True)
