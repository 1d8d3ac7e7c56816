def app(ui):
    ui.title("20 times")
    sentence = ui.field("Sentence").strip()
    lines = [f"{number}. {sentence}" for number in range(1, 21)]
    if sentence:
        if ui.button("Copy"):
            ui.copy("\n".join(lines))
            ui.notify("Copied 20 lines")
        for line in lines:
            ui.text(line)
    else:
        ui.text("Type a sentence", color="muted")
