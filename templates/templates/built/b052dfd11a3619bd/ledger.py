from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'ledger.html'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_p = resolve('p')
    l_0_one = resolve('one')
    l_0_t = resolve('t')
    pass
    yield 'Demandé\xa0: '
    yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).count((undefined(name='one') if l_0_one is missing else l_0_one).cues, (undefined(name='t') if l_0_t is missing else l_0_t).cue, (undefined(name='t') if l_0_t is missing else l_0_t).cues, ))
    yield ', '
    yield environment.finalize((undefined(name='p') if l_0_p is missing else l_0_p).count((undefined(name='one') if l_0_one is missing else l_0_one).promises, (undefined(name='t') if l_0_t is missing else l_0_t).one_promise, (undefined(name='t') if l_0_t is missing else l_0_t).many_promises, ))
    yield ' · Rendu pour\xa0: '
    yield environment.finalize((undefined(name='one') if l_0_one is missing else l_0_one).answered)
    yield ' · Sans retour\xa0: '
    yield environment.finalize((undefined(name='one') if l_0_one is missing else l_0_one).alone)

blocks = {}
debug_info = '1=15'