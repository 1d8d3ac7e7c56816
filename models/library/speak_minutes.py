def app(ui):
    ui.title("Length of my speech")
    speed = ui.number("Words a minute", 120, min=1)
    text = ui.field("Speech", lines=6, placeholder="Paste the text")
    words = len(text.split())
    seconds = round(words * 60 / speed)
    ui.text(f"{words} words", color="muted")
    ui.text(f"{seconds // 60}:{seconds % 60:02d}", size=48, bold=True)
