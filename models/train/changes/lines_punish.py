def app(ui):
    times = int(ui.number("Times", 20, min=1, max=200))
    ui.title(f"{times} times")
    sentence = ui.field("Sentence").strip()
    lines = [f"{number}. {sentence}" for number in range(1, times + 1)]
    if sentence:
        if ui.button("Copy"):
            ui.copy("\n".join(lines))
            ui.notify(f"Copied {times} lines")
        for line in lines:
            ui.text(line)
    else:
        ui.text("Type a sentence", color="muted")
