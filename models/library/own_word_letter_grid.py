def app(ui):
    ui.title("Secret word")
    s = ui.state
    if not s.get("word"):
        word = ui.field("Secret word").strip().upper()
        if ui.button("Hide") and word.isalpha():
            s.word, s.tried = word, []
            ui.clear("Secret word")
        return
    misses = [letter for letter in s.tried if letter not in s.word]
    shown = " ".join(letter if letter in s.tried else "." for letter in s.word)
    over = "." not in shown or len(misses) == 8
    ui.text(shown, size=40)
    ui.text("Misses: " + (" ".join(misses) or "none"))
    with ui.grid(7):
        for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
            if ui.button(letter) and letter not in s.tried and not over:
                s.tried.append(letter)
    if over:
        ui.text("Found" if "." not in shown else f"Lost, it was {s.word}", size=28)
        if ui.button("New word"):
            s.word = ""
