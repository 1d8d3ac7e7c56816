SENTENCE = "Jack loves my big sphinx of quartz"


def app(ui):
    ui.title("Copy the sentence")
    ui.text(SENTENCE, size=24, bold=True)
    typed = ui.field("Your copy")
    right = 0
    while right < min(len(typed), len(SENTENCE)) and typed[right] == SENTENCE[right]:
        right += 1
    ui.progress(right / len(SENTENCE))
    ui.text(f"{right} of {len(SENTENCE)} right", size=20)
    if typed == SENTENCE:
        ui.text("Perfect", size=28, color="good")
    elif right < len(typed):
        ui.text(f"Mistake after {SENTENCE[:right]}", color="bad")
